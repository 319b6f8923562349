#!/usr/bin/env python3
"""Turns style sheets and scripts into a C++ source file, with the hashes that a content-security policy names.

usage: embed.py OUTPUT.cpp FILE...
"""
import base64
import hashlib
import pathlib
import sys

output, *files = sys.argv[1:]
lines = ['// Made by embed.py.', '#include "output/page_assets.hpp"', '', 'namespace whosaid {', '']
for file in map(pathlib.Path, files):
    lines_of_file = (line.strip() for line in file.read_text(encoding='utf-8').splitlines())
    # Each page has a copy: without indentation and remarks it is a quarter shorter.
    text = '\n'.join(line for line in lines_of_file if line and not line.startswith('//'))
    if ')asset"' in text or '</' + 'script' in text.lower() or '</' + 'style' in text.lower():
        sys.exit(f'{file}: must not end a raw string, a script or a style sheet')
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    name = file.name.replace('.', '_')
    lines += [f'Asset const {name}{{R"asset({text})asset", "\'sha256-{digest}\'"}};', '']
lines += ['}  // namespace whosaid', '']
pathlib.Path(output).write_text('\n'.join(lines), encoding='utf-8')
