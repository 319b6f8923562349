#!/usr/bin/env bash
# Is an installation complete? The program finds its lists there, has its manual and completion; a program of
# somebody else's is built on the library with CMake and with pkg-config, and sees no header of ours but those
# of the public interface, and none of ICU, Spirit or yaml-cpp.
#   installed.sh BUILD CMAKE CXX
set -euo pipefail
build=$1 cmake=$2 cxx=$3
here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
unset WHOSAID_GAZETTEERS
fail() {
  echo "failed: $1" >&2
  exit 1
}

"$cmake" --install "$build" --prefix "$folder/there" >"$folder/log" || fail "$(cat "$folder/log")"
mv "$folder/there" "$folder/root" # it may stand anywhere
root=$folder/root

echo '“Enough,” said Dana Ruiz.' >"$folder/a.txt"
"$root/bin/whosaid" extract "$folder/a.txt" | grep -q 'Dana Ruiz' || fail "the program finds no speaker"
help=$("$root/bin/whosaid" extract --help)
[[ $help == *--resume* ]] || fail "no help"

for page in whosaid whosaid-extract whosaid-gazetteer-check; do
  grep -q '^\.SH OPTIONS' "$root/share/man/man1/$page.1" || fail "no manual page $page"
done
grep -qF '\-\-resume' "$root/share/man/man1/whosaid-extract.1" || fail "the manual lacks an option"

complete_line() { # what bash offers for the line "$@", with its last word begun
  bash --norc -c '
    source "$1"; shift
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
    _whosaid; echo "${COMPREPLY[*]}"' _ "$root/share/bash-completion/completions/whosaid" "$@"
}
expect() {
  local wanted=$1
  shift
  [[ $(complete_line "$@") == "$wanted" ]] || fail "completion of \"$*\" gives \"$(complete_line "$@")\""
}
expect 'extract explain evaluate' whosaid e
expect 'extract' whosaid ext
expect 'jsonl' whosaid extract --format j
expect '--resume' whosaid extract a.txt --resu
expect 'check coverage compile' whosaid gazetteer c
expect '' whosaid extract no-such-thi

"$cmake" -G Ninja -S "$here/consumer" -B "$folder/consumer" -DCMAKE_PREFIX_PATH="$root" -DCMAKE_CXX_COMPILER="$cxx" \
  >"$folder/log" 2>&1 && "$cmake" --build "$folder/consumer" >>"$folder/log" 2>&1 || fail "$(cat "$folder/log")"
[[ $("$folder/consumer/consumer") == 'Dana Ruiz: “Enough,”' ]] || fail "the consumer made with CMake finds nothing"

export PKG_CONFIG_PATH
PKG_CONFIG_PATH=$(dirname "$(find "$root" -name whosaid.pc)")
flags() { pkg-config "$@" whosaid; }
# shellcheck disable=SC2046 # flags are words
"$cxx" -std=c++20 -DGAZETTEERS="\"$(flags --variable=gazetteers)\"" "$here/consumer/main.cpp" -o "$folder/app" \
  $(flags --cflags --libs)
[[ $("$folder/app") == 'Dana Ruiz: “Enough,”' ]] || fail "the consumer made with pkg-config finds nothing"

# shellcheck disable=SC2046
seen=$("$cxx" -std=c++20 -DGAZETTEERS='""' -M "$here/consumer/main.cpp" $(flags --cflags))
if grep -E '/(unicode|boost|yaml-cpp|fmt)/' <<<"$seen"; then fail "a public header brings others' headers along"; fi
