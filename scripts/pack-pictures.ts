/**
 * The second half of `npm run pictures`: writes the browser's pictures again, the same to the pixel, at half the bytes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const FOLDER = 'tests/site/pictures/drawn';

let total = 0;
for (const name of readdirSync(FOLDER).filter((each) => each.endsWith('.webp'))) {
  const file = join(FOLDER, name);
  const before = readFileSync(file);
  const packed = await sharp(before).webp({ lossless: true, exact: true, effort: 6 }).toBuffer();
  if (packed.length < before.length) writeFileSync(file, packed);
  total += Math.min(packed.length, before.length);
}
console.log(`pictures: ${Math.round(total / 1000)} kB in ${FOLDER}`);
