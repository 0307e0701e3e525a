import { describe, expect, it } from 'vitest';
import { render } from '../../src/index.js';
import { reportOf } from '../support/report-of.js';

/** The line of the agreed figure, footnotes left out. */
async function agreed(...texts: readonly string[]): Promise<string> {
  const names = ['Post', 'Echo', 'Times'];
  const report = reportOf(
    Object.fromEntries(texts.map((text, i) => [names[i]!, { text: `Ferry sinks off Orley\n\n${text}\n` }])),
  );
  const line = (await render(report, 'md')).split('\n').find((l) => l.startsWith('- **') && l.includes('12'));
  return line?.replace(/ \[\^[^\]]+\]/g, '') ?? '';
}

const TOLD = 'The ferry Marun sank off Orley and 12 people died.';

describe('who speaks in a line that agrees', () => {
  it('stands beside the source that quotes somebody', async () => {
    expect(
      await agreed(TOLD, 'The ferry Marun sank off Orley and 12 people died, Mayor Ann Poe said.', TOLD),
    ).toContain('Echo (citing Ann Poe)');
  });

  it('stands once where all quote one', async () => {
    const said = 'The ferry Marun sank off Orley and 12 people died, Mayor Ann Poe said.';
    expect(await agreed(said, `On Friday ${said}`, `Rescuers searched on. ${said}`)).toMatch(
      /1 speaker behind \d origins: Ann Poe/,
    );
  });

  it('stands nowhere where the sources tell it themselves', async () => {
    expect(await agreed(TOLD, TOLD.replace('died', 'were killed'))).not.toContain('citing');
  });
});
