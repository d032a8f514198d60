import { readFileSync, readdirSync } from 'node:fs';
import { untracedIn } from './provenance.ts';
const d = process.argv[2]!;
const files = readdirSync(d, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.html'));
const seen = new Map<string, { n: number; pages: Set<string>; ex: string }>();
let total = 0;
for (const f of files) {
  const type = f
    .split('/')
    .slice(0, f.startsWith('reported') || f.startsWith('embed') ? 3 : 1)
    .map((p, i) => (i && /-\d{4}/.test(p) ? '*' : p))
    .join('/');
  for (const { text, where } of untracedIn(readFileSync(`${d}/${f}`, 'utf8'))) {
    total++;
    const key = `${type} :: ${where}`;
    const s = seen.get(key) ?? { n: 0, pages: new Set(), ex: `${text} [${f}]` };
    s.n++;
    s.pages.add(f);
    seen.set(key, s);
  }
}
console.log(total, 'untraced in', files.length);
for (const [k, s] of [...seen].sort((a, b) => b[1].n - a[1].n).slice(0, +(process.argv[3] ?? 60)))
  console.log(`${s.n}x/${s.pages.size}p ${k}\n      ${s.ex.slice(0, 150)}`);
