#!/bin/sh
# Opens the forms in your browser. The first time it asks a few questions, and begins a small publication in the folder
# "publication" beside this file. Close this window to end.
cd "$(dirname "$0")" || exit 3
if [ ! -f publication/content/site.yaml ]; then
    ./strategypress init publication || exit
fi
exec ./strategypress edit --content publication/content --open --drafts
