// Runs compromise over JSON lines and prints what it took, for tools/bench.
// usage: node tools/bench-compromise.mjs FOLDER-OF-node_modules FILE.jsonl
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';

const [folder, file] = process.argv.slice(2);
const nlp = createRequire(path.join(path.resolve(folder), 'here.js'))('compromise');
const texts = fs.readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line).text);
let found = 0;
const start = performance.now();
for (const text of texts) {
  const document = nlp(text);
  found += document.people().out('array').length + document.organizations().out('array').length +
    document.quotations().out('array').length;
}
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({seconds, found, memory: process.resourceUsage().maxRSS * 1024}));
