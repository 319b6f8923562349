#!/usr/bin/env bash
# Installs a package into a root that holds nothing but what it depends on, taken from this system, and runs the
# program there. Needs root.
#   tests/install/bare-root.sh build/release/whosaid_*.deb
set -euo pipefail
package=$(realpath "$1")
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT

declare -A needed
need() { # PACKAGE…, with all that these depend on
  local name
  for name in "$@"; do
    name=${name%%:*}
    [[ ${needed[$name]:-} ]] && continue
    dpkg-query --show "$name" >/dev/null 2>&1 || continue # an alternative that is not installed
    needed[$name]=1
    need $(dpkg-query --show --showformat '${Depends},${Pre-Depends}' "$name" | tr ',|' '\n\n' | awk '{print $1}')
  done
}
need $(dpkg-deb --field "$package" Depends | tr ',|' '\n\n' | awk '{print $1}')

mkdir -p "$root"/{usr/{bin,lib,lib64},var/lib/dpkg/{info,updates},tmp}
ln -s usr/lib "$root/lib"
ln -s usr/lib64 "$root/lib64"
for name in "${!needed[@]}"; do
  dpkg-query --listfiles "$name" | while read -r file; do [[ -d $file && ! -L $file ]] || echo "${file#/}"; done |
    tar --create --directory / --files-from - | tar --extract --directory "$root" --keep-directory-symlink
  dpkg-query --listfiles "$name" >"$root/var/lib/dpkg/info/$name.list"
  dpkg-query --status "$name" >>"$root/var/lib/dpkg/status"
  echo >>"$root/var/lib/dpkg/status"
done

dpkg --root="$root" --install "$package" >/dev/null 2>&1 || dpkg --root="$root" --install "$package"
echo '“Enough,” said Dana Ruiz.' >"$root/tmp/a.txt"
chroot "$root" /usr/bin/whosaid extract /tmp/a.txt -o /tmp/out
grep -q 'Dana Ruiz' "$root/tmp/out/quotes.csv"
echo "installs and runs with ${#needed[@]} packages beside it"
