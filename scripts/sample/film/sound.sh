#!/bin/sh
# Soft tones for the film: at each turn of a scene three notes of a pentatonic
# scale, plucked and far away. Usage: sound.sh <seconds a scene> <scenes> <out.wav>
set -eu
scene=$1 count=$2 out=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Root, third and fifth or sixth of each turn, in hertz (D pentatonic).
set -- "293.66 369.99 440" "329.63 440 493.88" "369.99 440 587.33" "293.66 440 554.37" \
  "329.63 493.88 587.33" "369.99 493.88 659.26" "293.66 369.99 587.33"
i=0
parts=
for notes in "$@"; do
  [ "$i" -lt "$count" ] || break
  k=0
  for hertz in $notes; do
    start=$(awk "BEGIN { print $i * $scene + 0.4 + $k * 0.42 }")
    sox -R -n -r 44100 -c 1 "$work/$i-$k.wav" synth 4.5 sine "$hertz" fade q 0.04 4.5 4.3 gain -17 pad "$start"
    parts="$parts $work/$i-$k.wav"
    k=$((k + 1))
  done
  i=$((i + 1))
done
# shellcheck disable=SC2086 # the list is split on purpose
length=$(awk "BEGIN { print $scene * $count }")
sox -R -m $parts "$work/dry.wav"
sox -R "$work/dry.wav" "$work/long.wav" pad 0 "$scene"
sox -R "$work/long.wav" "$out" reverb 45 50 80 gain -n -16 fade t 0 "$length" 2
