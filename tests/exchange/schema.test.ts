import { Ajv2020 } from 'ajv/dist/2020.js';
import { type FormatsPlugin } from 'ajv-formats';
import * as formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { byElectionsJson, recordJson, recordJsonSchema } from '#exchange';
import { almanac, entry, ROOT } from './almanac.ts';

const schema = recordJsonSchema(ROOT);
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
(formats.default as unknown as FormatsPlugin)(ajv);
ajv.addSchema(schema);
const judge = (id: string) => {
  const validate = ajv.getSchema(id);
  if (validate === undefined) throw new Error(`no schema ${id}`);
  return validate;
};
const isRecord = judge(`${ROOT}/data/schema.json`);
const isCollection = judge(`${ROOT}/data/schema.json#/$defs/collection`);

describe('the published JSON Schema', () => {
  it('accepts every record', () => {
    for (const each of almanac.byElections) {
      expect(isRecord(JSON.parse(recordJson(each, almanac))), JSON.stringify(isRecord.errors)).toBe(true);
    }
  });
  it('accepts the whole collection, and the terms with it', () => {
    expect(isCollection(JSON.parse(byElectionsJson(almanac))), JSON.stringify(isCollection.errors)).toBe(true);
  });
  it.each([
    ['votes below zero', (r: Wide) => (r.candidacies[0]!.votes = -1)],
    ['a field left out', (r: Wide) => delete r['electorate']],
    ['a field that it does not know', (r: Wide) => (r['mood'] = 'glum')],
    ['a day that is none', (r: Wide) => (r['pollingDay'] = '2012-13-45')],
    ['an outcome of another kind', (r: Wide) => ((r['outcome'] as Wide)['kind'] = 'draw')],
  ])('refuses %s', (_, spoil) => {
    const record = JSON.parse(recordJson(entry('corby-2012'), almanac)) as Wide;
    spoil(record);
    expect(isRecord(record)).toBe(false);
  });
  it('gives every field a type', () => {
    const bare = (node: unknown, path: string): string[] => {
      if (typeof node !== 'object' || node === null) return [];
      const { properties } = node as { properties?: Record<string, object> };
      return Object.entries(properties ?? {}).flatMap(([name, each]) => [
        ...('type' in each || 'anyOf' in each || 'enum' in each || '$ref' in each ? [] : [`${path}.${name}`]),
        ...bare(each, `${path}.${name}`),
      ]);
    };
    expect(bare(schema, '')).toEqual([]);
  });
});

type Wide = Record<string, unknown> & { candidacies: { votes: number }[] };
