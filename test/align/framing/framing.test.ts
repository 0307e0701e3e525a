import { describe, expect, it } from 'vitest';
import { alignFraming } from '../../../src/align/framing/index.js';
import { extract } from '../../../src/extract/index.js';
import { benchOf } from '../../../src/judge/judgement.js';
import { findOrigins } from '../../../src/judge/origins/origins.js';
import { judge } from '../../../src/judge/topic.js';
import type { Topic } from '../../../src/model/index.js';
import { documentOf } from '../../judge/documents.js';

type Told = readonly [id: string, text: string, published?: string];

/** Framing topics of some short articles, a text of paragraphs with its headline; the headlines themselves left out. */
function topics(...articles: Told[]): Topic[] {
  const documents = articles.map(([id, text, published]) =>
    documentOf(id, text.includes('\n\n') ? text : `In short, what is new\n${text}`, published ?? '2021-03-02'),
  );
  const bench = benchOf(documents, findOrigins(documents));
  return alignFraming(documents.map(extract))
    .map((cluster) => judge(cluster, bench))
    .filter((t) => !t.title.startsWith('The headlines'));
}

const shown = (...articles: Told[]): string[] =>
  topics(...articles).map((t) => `${t.title.replace(', in headlines', '')} [${t.verdict}] ${t.reported}`);

describe('words for one thing', () => {
  it('sets side by side what two sources call one act', () => {
    expect(
      shown(
        ['a', 'Twelve sailors were seized by the coast guard on Monday.'],
        ['b', 'A dozen sailors were taken hostage by the coast guard.'],
      ),
    ).toEqual(['Words for: the taking of the sailors [framing] seize | take hostage']);
  });

  it('keeps a plain word that somebody says beside the telling one of another speaker, and only there', () => {
    const said = ['a', 'The guards were taken captive by soldiers, Ada Poe said on Monday.'] as const;
    const told = shown(said, ['b', '“The guards were taken hostage by soldiers,” Ada Poe said on Monday.']);
    expect(told).toEqual([expect.stringContaining('take captive | take hostage')]);
    expect(shown(said, ['b', 'The guards were taken hostage by soldiers on Monday.'])).toEqual([]);
  });

  it('takes the president for the one whom another article names', () => {
    expect(
      shown(
        ['a', 'Soldiers arrested President Ivo Tarn on Sunday.'],
        ['b', 'The president was abducted by soldiers on Sunday.'],
      ),
    ).toEqual(['Words for: the taking of the president [framing] abduct | arrest']);
  });

  it('takes two presidents of two names for two, whatever they are held to be', () => {
    expect(
      shown(
        ['a', 'The disgraced President Ivo Tarn spoke in Ostrakamp.'],
        ['b', 'The autocratic President Ida Lind spoke in Ostrakamp.'],
      ),
    ).toEqual([]);
  });

  it('leaves out the incident of an article whose lead names none of what the others lead with', () => {
    const here = ['a', 'Gunman held in Ostrakamp\n\nHe opened fire at the market in Ostrakamp.'] as const;
    const too = ['b', 'Killer caught in Ostrakamp\n\nPolice in Ostrakamp caught him on Monday.'] as const;
    expect(shown(here, too)).toEqual(['Words for: the one who did it [framing] gunman | killer']);
    const elsewhere = ['c', 'Shooter struck at noon\n\nHe was caught in Velmora.'] as const;
    expect(shown(here, too, elsewhere)).toEqual(['Words for: the one who did it [framing] gunman | killer']);
  });

  it('takes the explosion in what an article calls an attack for a part of it', () => {
    const at = (headline: string) => `${headline}\n\nNine people died at the depot.`;
    const told = ['a', at('Assault on depot kills nine')] as const;
    expect(shown(told, ['b', at('Raid on depot kills nine')])).toEqual([
      'Words for: the assault [framing] assault | raid',
    ]);
    expect(shown(['a', at('Explosion at depot kills nine')], ['b', at('Disaster at depot kills nine')])).toEqual([
      'Words for: the explosion [framing] disaster | explosion',
    ]);
  });

  it('takes nothing from what is told of another place far down', () => {
    const filler = Array.from({ length: 8 }, (_, i) => `Street ${i + 1} was quiet.`).join('\n\n');
    const text = `Nine people died in Ostrakamp when a bus hit a wall.\n\n${filler}\n\nMilitants massacred 30 people in Velmora.`;
    expect(shown(['a', text], ['b', 'Nine people were killed in Ostrakamp when a bus hit a wall.'])).toEqual([]);
  });

  it('is agreed where each source uses both words', () => {
    const both = 'Twelve sailors were seized on Monday. The sailors were taken hostage by the coast guard.';
    expect(
      shown(['a', both], ['b', 'The sailors were taken hostage by the guard. The sailors were seized at noon.']),
    ).toEqual(['Words for: the taking of the sailors [agreed] seize | take hostage']);
  });

  it('takes a month or a weekday beside a word for no name', () => {
    const held = 'Norland remembers the coup of February\n\nNorland jails its leader.';
    const other = 'Norland after the takeover\n\nNorland jails its leader.';
    expect(shown(['a', held], ['b', other])).toEqual(['Words for: the change of power [framing] coup | takeover']);
  });

  it('does not take those made homeless for those led out', () => {
    expect(shown(['a', 'Nine people were evacuated.'], ['b', 'Hundreds of people were displaced.'])).toEqual([]);
  });

  it('takes two acts of one moment for no two words', () => {
    expect(
      shown(
        ['a', 'Thousands of spectators fled.'],
        ['b', 'Thousands of people were evacuated from the pier.'],
        ['c', 'Hundreds of people were expelled from the town.'],
      ),
    ).toEqual(['Words for: how the people got away [agreed] evacuate | flee']);
    expect(
      shown(['a', 'Thousands of people were evacuated.'], ['b', 'The crowd was driven out of the square.']),
    ).toEqual(['Words for: the moving of the crowd [framing] drive out | evacuate']);
  });

  it('keeps a few who fled apart from the crowd that ran', () => {
    const flights = (text: string): string[] =>
      shown(['a', text], ['b', 'The shots sent shoppers running for their lives.']).filter((t) => /flight/.test(t));
    expect(flights('The shots sent shoppers fleeing.')).toHaveLength(1);
    expect(flights('The shots sent dozens of shoppers fleeing.')).toHaveLength(1);
    expect(flights('The shots sent two shoppers fleeing.')).toEqual([]);
  });

  it('takes no word for the event from a speaker', () => {
    const said = 'Two buses collided. “It was a catastrophe,” the mayor said of the crash.';
    expect(shown(['a', 'The crash killed nine.'], ['b', said])).toEqual([]);
  });

  it('keeps two claims of a wording in each voice', () => {
    const [topic] = topics(
      [
        'a',
        'Twelve sailors were seized by the coast guard on Monday. The sailors were seized at noon.\nThe sailors were seized near the cape. “Our sailors were seized at gunpoint,” said Ida Lind, the owner.',
      ],
      ['b', 'A dozen sailors were taken hostage by the coast guard.'],
    );
    expect(topic?.claims.map((c) => [c.article, c.voice])).toEqual([
      ['a', 'own'],
      ['a', 'own'],
      ['a', 'quoted'],
      ['b', 'own'],
    ]);
  });

  it('tells what a politician is called, by name, and takes no name from a headline of capitals', () => {
    expect(
      topics(
        ['a', 'The vote was won by leftist President Ivo Tarn on Monday.'],
        ['b', 'Socialist Ivo Tarn Takes Office\n\nThe vote was won by far-left leader Ivo Tarn.'],
      ).map((t) => [t.title, t.reported]),
    ).toEqual([['Words for: what Tarn is known as', 'far-left | leftist']]);
  });

  it('takes one event, told weeks later by its day and in the headline, for one', () => {
    const told = '\n\nNine died at the harbour.';
    expect(
      shown(
        ['a', `Attack of May 3 was the work of one man${told}`, '2021-05-20'],
        ['b', `Massacre of May 3 leads to new laws${told}`, '2021-05-20'],
        ['c', `Shooting leads to new laws${told}`, '2021-05-20'],
      ),
    ).toHaveLength(1);
  });

  it('says nothing where both use one word', () => {
    expect(
      shown(['a', 'Twelve sailors were seized.'], ['b', 'A dozen sailors were seized by the coast guard.']),
    ).toEqual([]);
  });

  it('says nothing where the words differ and suggest nothing', () => {
    expect(shown(['a', 'Twelve sailors were captured.'], ['b', 'A dozen sailors were taken prisoner.'])).toEqual([]);
  });

  it('keeps apart the same act at two times', () => {
    expect(
      shown(['a', 'Twelve sailors were seized.', '2021-03-02'], ['b', 'Two sailors were taken hostage.', '2021-09-14']),
    ).toEqual([]);
  });

  it('keeps apart who it is done to', () => {
    expect(shown(['a', 'Twelve sailors were seized.'], ['b', 'A nurse was taken hostage in the bank.'])).toEqual([]);
  });

  it('keeps apart who holds a territory', () => {
    expect(
      shown(
        ['a', 'The region has been run by ethnic Sudlanders since 1990.'],
        ['b', 'The region was occupied by Westland troops for a year.'],
      ),
    ).toEqual([]);
    expect(
      shown(
        ['a', 'The region has been run by ethnic Sudlanders since 1990.'],
        ['b', 'The region was under the occupation of Sudland forces for decades.'],
      ),
    ).toEqual(['Words for: who holds the territory [framing] occupation | run']);
  });

  it('compares ranks of one noun and degrees of one property', () => {
    expect(
      shown(
        ['a', 'It was the worst storm in the island’s history.'],
        ['b', 'It was the worst storm so far this year.'],
      ),
    ).toEqual([expect.stringMatching(/^How the storm is ranked \[framing\]/)]);
    expect(
      shown(['a', 'The zoo lost an endangered rhino.'], ['b', 'The zoo lost a critically endangered rhino.']),
    ).toEqual(['Words for: how endangered [framing] critically endangered | endangered']);
    expect(
      shown(['a', 'He was led off by heavily armed soldiers.'], ['b', 'Eight other armed soldiers stood around him.']),
    ).toEqual([]);
    expect(
      shown(['a', 'Two men are in critical condition.'], ['b', 'One is in extremely critical condition.']),
    ).toEqual([]);
  });

  it('sets side by side how far back a rank reaches, and whether the event has it alone', () => {
    const ranks = (a: string, b: string): string[] => shown(['a', `It was ${a}.`], ['b', `It was ${b}.`]);
    expect(ranks('the worst fire in Norland in decades', 'the deadliest fire in Norland since 2007')).toEqual([
      expect.stringContaining('[framing]'),
    ]);
    expect(ranks('the worst fire in Norland', 'one of the worst fires in Norland')).toHaveLength(1);
    expect(
      ranks('the deadliest fire season in Norland since 1990', 'the worst blaze in the country this century'),
    ).toHaveLength(1);
    // 2021 is when both are printed.
    expect(ranks('the worst fire in Norland in 14 years', 'the worst fire in Norland since 2007')).toEqual([]);
    expect(ranks('the worst fire in Norland', 'the worst fire in Norland on record')).toEqual([]);
    expect(ranks('the oldest church in Norland', 'near some of the oldest churches in the valley')).toEqual([]);
  });

  it('tells since when it is the first, of one deed or one office alone', () => {
    const firsts = (a: string, b: string): string[] => shown(['a', `She is ${a}.`], ['b', `She is ${b}.`]);
    expect(firsts('the first mayor to resign since 1960', 'the first mayor in a century to resign')).toEqual([
      expect.stringMatching(/^How far back the mayor is the first \[framing\]/),
    ]);
    expect(firsts('the first mayor to resign since 1960', 'the first woman in a century to swim the strait')).toEqual(
      [],
    );
    expect(firsts('the first mayor to resign since 2012', 'the first mayor in nine years to resign')).toEqual([]);
  });

  it('sets side by side what the leads call those who attacked, of two tones', () => {
    const leads = (a: string, b: string): string[] =>
      shown(
        ['a', `${a} stormed the inn at Ellery on Monday.`],
        ['b', `The inn at Ellery was stormed by ${b} on Monday.`],
      );
    expect(leads('Gunmen', 'terrorists')).toEqual([
      'Words for: those who attacked, in leads [framing] gunmen | terrorists',
    ]);
    expect(leads('Gunmen', 'attackers')).toEqual([]);
    expect(leads('Armed Islamists', 'terrorists')).toEqual([]);
  });

  it('is one voice where both carry one text', () => {
    const text = (verb: string): string =>
      `Twelve sailors were ${verb} by the coast guard on Monday, a few miles off the northern cape. The ship had left port two days before with a cargo of salt and timber. Nobody answered the telephone at the owner’s office in the capital on Monday evening.`;
    expect(shown(['a', text('seized')], ['b', text('kidnapped')])).toEqual([
      expect.stringContaining('[single-origin]'),
    ]);
  });

  it('does not depend on the order of the articles', () => {
    const articles: Told[] = [
      ['a', 'Twelve sailors were seized. A truce was agreed.'],
      ['b', 'A dozen sailors were taken hostage by the coast guard. The peace deal was signed.'],
      ['c', 'Twelve sailors were captured, and the deal holds.'],
    ];
    expect(topics(...articles)).toEqual(topics(...[...articles].reverse()).map((t) => ({ ...t })));
  });
});
