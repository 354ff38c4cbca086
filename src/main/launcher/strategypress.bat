@echo off
rem Starts strategypress.jar, which lies beside this file, in a Java that is set up for a run of seconds, and so without a second.
rem A Java in the folder runtime beside this file comes with the program; else JAVA_HOME names it. STRATEGYPRESS_JAVA_OPTIONS is for switches of your own, like -Xmx2g.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%~dp0runtime\bin\java.exe" set "JAVA=%~dp0runtime\bin\java"
"%JAVA%" ^
 -XX:TieredStopAtLevel=1 ^
 -XX:+UseSerialGC ^
 -XX:InitialRAMPercentage=0.5 ^
 -XX:MaxNewSize=96m ^
 -XX:MinHeapFreeRatio=15 ^
 -XX:MaxHeapFreeRatio=30 ^
 -XX:MinHeapDeltaBytes=96m ^
 -XX:MaxTenuringThreshold=1 ^
 -XX:MetaspaceSize=160m ^
 -XX:-UsePerfData ^
 -Xlog:gc+ergo=off ^
 -Dsun.reflect.inflationThreshold=1000 ^
 -Dstrategypress.launched=true ^
 %STRATEGYPRESS_JAVA_OPTIONS% -jar "%~dp0strategypress.jar" %*
