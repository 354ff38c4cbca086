@echo off
rem Opens the forms in your browser. The first time it asks a few questions, and begins a small publication in the folder
rem "publication" beside this file. Close this window to end.
setlocal
cd /d "%~dp0"
if not exist "publication\content\site.yaml" call strategypress.bat init publication
if not exist "publication\content\site.yaml" goto end
call strategypress.bat edit --content publication\content --open --drafts
:end
pause
