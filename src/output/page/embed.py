#!/usr/bin/env python3
"""Turns style sheets and scripts into a C++ source file, with the hashes that a content-security policy names.

Each page has a copy of them, so what only people need is left out: remarks, and white space that separates nothing. For
that, scripts end their statements with semicolons, and use a regular expression only right behind a sign such as “(”.

usage: embed.py OUTPUT.cpp FILE...
"""
import base64
import hashlib
import pathlib
import re
import string
import sys

STRING = r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|`(?:\\.|[^`\\])*`'
SCRIPT = re.compile(rf'(?P<gap>\s+|//[^\n]*|/\*.*?\*/)|{STRING}|(?<=[(,=:!?&|])/(?:\\.|[^/\\])+/\w*|[\w$]+|.', re.S)
STYLE = re.compile(rf'(?P<gap>(?:\s|/\*.*?\*/)+)|{STRING}|[^\s{{}};,:>"\']+|.', re.S)


def is_word(character):
    return character.isalnum() or character in '_$'


def tokens(pattern, text):
    """Pairs of a token and whether white space or a remark stands before it."""
    gap = False
    for match in pattern.finditer(text):
        if match['gap'] is None:
            yield match[0], gap
        gap = match['gap'] is not None


def local_names(text):
    """Names of constants, variables and parameters inside a script's functions that name nothing else in it."""
    made = re.findall(r'^ .*\b(?:const|let) (\w+)', text, re.M)
    for several in re.findall(r'\b(?:const|let) \[([\w, ]+)\]|\(\[?([\w, ]+)\]?\) =>', text):
        made += re.findall(r'\w+', ' '.join(several))
    other = re.findall(r'(?<!\.)\.(\w+)|(\w+):', text)
    other += re.findall(r'(\w+)(?=[\w, ]*\})', ' '.join(re.findall(r'(?<!\$)\{[\w:, ]*\}', text)))
    return set(made) - {name for each in other for name in ([each] if isinstance(each, str) else each)}


def short_script(text):
    words = re.findall(r'[\w$]+', text)
    letters = (letter for letter in string.ascii_letters if letter not in words)
    names = sorted(local_names(text), key=lambda name: (-words.count(name) * len(name), name))
    short = dict(zip(names, letters))
    made = ' '
    for token, gap in tokens(SCRIPT, text):
        if token[0] == '`':
            token = re.sub(r'\$\{.*?\}', lambda m: re.sub(r'(?<![\w.])[a-z]\w*', lambda n: short.get(n[0], n[0]), m[0]), token)
        token = short.get(token, token)
        words = is_word(made[-1]) and is_word(token[0])
        made += ' ' * (gap and (words or made[-1] == token[0] in '+-')) + token
    return made.strip().replace(';}', '}')


def short_style(text):
    made = '}'
    for token, gap in tokens(STYLE, text):
        made += ' ' * (gap and made[-1] not in '{};,:>' and token not in '{};,>') + token
    return made[1:].replace(';}', '}')


def main(output, files):
    lines = ['// Made by embed.py.', '#include "output/page_assets.hpp"', '', 'namespace whosaid {', '']
    for file in map(pathlib.Path, files):
        text = file.read_text(encoding='utf-8')
        text = short_script(text) if file.suffix == '.js' else short_style(text)
        if ')asset"' in text or '</' + 'script' in text.lower() or '</' + 'style' in text.lower():
            sys.exit(f'{file}: must not end a raw string, a script or a style sheet')
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        name = file.name.replace('.', '_')
        lines += [f'Asset const {name}{{R"asset({text})asset", "\'sha256-{digest}\'"}};', '']
    lines += ['}  // namespace whosaid', '']
    pathlib.Path(output).write_text('\n'.join(lines), encoding='utf-8')


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2:])
