import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze, readInput, readReport, render } from '../src/index.js';
import { command, emptyFolder } from './support/cli.js';

describe('the library', () => {
  it('makes what the command makes', async () => {
    const folder = join(emptyFolder(), 'ferry');
    mkdirSync(folder);
    writeFileSync(
      join(folder, 'a.txt'),
      'Ferry sinks\n\nThe ferry sank on 3 March 2021 and 12 people were killed, the coast guard said.\n',
    );
    writeFileSync(
      join(folder, 'b.txt'),
      'Twelve dead\n\nTwelve people died when a ferry went down off the coast on 3 March 2021.\n',
    );
    const out = join(folder, 'out');
    expect((await command('report', folder, '--out', out, '--format', 'json,md,html')).code).toBe(0);
    const [event] = await readInput([folder]);
    const report = analyze(event?.files ?? [], { event: 'ferry', notices: event?.notices ?? [] });
    for (const format of ['json', 'md', 'html'] as const) {
      expect(await render(report, format)).toBe(readFileSync(join(out, `report.${format}`), 'utf8'));
    }
    expect(await readReport(join(out, 'report.json'))).toEqual(report);
  });

  it('says that it was given nothing', () => {
    expect(() => analyze([], { event: 'nothing' })).toThrow(/no articles; give at least one file/);
  });
});
