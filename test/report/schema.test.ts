import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/index.js';
import { reportSchema } from '../../src/model/schema.js';
import { basicReport } from '../support/basic-report.js';
import { reportOf } from '../support/report-of.js';

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(reportSchema);

/** The same schema, no longer open: every object may hold only what is described. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  return 'properties' in copy ? { ...copy, additionalProperties: false } : copy;
}
const describes = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
  closed(reportSchema) as object,
);

const errors = (check: typeof validate, report: unknown): unknown[] =>
  check(JSON.parse(JSON.stringify(report)))
    ? []
    : (check.errors ?? []).map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);

const REAL = reportOf({
  'harbour-post':
    'Fire at the old mill\nAt least 12 workers were killed on Monday in Tarn Point. Mayor Ida Brandt said 40 people were hurt.',
  signal:
    'Blaze at old mill kills 15\nFifteen workers died on May 1, 2024. “It was a furnace,” said mayor Ida Brand. About 40 people were injured.',
});

describe('report.schema.json', () => {
  it.each([
    ['a report of every kind of claim and verdict', basicReport()],
    ['a report that the program made', REAL],
  ])('holds %s', (_, report) => {
    expect(errors(validate, report)).toEqual([]);
  });

  it.each([
    ['a report of every kind of claim and verdict', basicReport()],
    ['a report that the program made', REAL],
  ])('describes every field of %s', (_, report) => {
    expect(errors(describes, report)).toEqual([]);
  });

  it.each<[string, (report: Report) => unknown]>([
    ['a missing field', ({ origins: _, ...rest }) => rest],
    ['another version', (report) => ({ ...report, schema: 2 })],
    ['an unknown verdict', (r) => ({ ...r, topics: r.topics.map((t) => ({ ...t, verdict: 'likely' })) })],
    [
      'a claim without evidence',
      (r) => ({
        ...r,
        topics: r.topics.map((t) => ({ ...t, claims: t.claims.map(({ evidence: _, ...c }) => c) })),
      }),
    ],
    ['a date that is none', (r) => ({ ...r, date: 'last Tuesday' })],
    ['a topic without claims', (r) => ({ ...r, topics: r.topics.map((t) => ({ ...t, claims: [] })) })],
  ])('refuses %s', (_, change) => {
    expect(errors(validate, change(basicReport()))).not.toEqual([]);
  });
});
