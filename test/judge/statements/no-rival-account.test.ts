import { describe, expect, it } from 'vitest';
import { reportOf } from '../../support/report-of.js';

const conflicts = (a: string, b: string) =>
  reportOf({ a: { text: a }, b: { text: b } })
    .topics.filter((t) => t.kind === 'attribution' && t.verdict === 'conflict')
    .map((t) => t.title);

describe('accounts that do not exclude each other', () => {
  it.each([
    [
      'what police could not rule out',
      'The gunman acted alone, police in Ellery said.',
      'Police in Ellery said they could not rule out that other gunmen were at large.',
    ],
    [
      'what police tried to rule out',
      'The gunman acted alone, police in Ellery said.',
      'Officers searched the mall in Ellery to rule out a second gunman.',
    ],
    [
      'whom police looked for',
      'The gunman acted alone, police in Ellery said.',
      'Police in Ellery were at first looking for several gunmen.',
    ],
    [
      'for whom a hunt went on',
      'The gunman acted alone, police in Ellery said.',
      'Police went on hunting for a second gunman in Ellery on Friday.',
    ],
    [
      'a second man among the dead',
      'The gunman acted alone, police in Ellery said.',
      'Two women and a second man were the other dead of the shooting in Ellery.',
    ],
    [
      'what a box held',
      'The gunman opened fire with a rifle in Ellery on Friday.',
      'Boxes found in the car in Ellery held explosives, police said.',
    ],
    [
      'a bomb beside a rifle',
      'The attacker opened fire with a rifle in Ellery on Friday.',
      'The attacker used a bomb in Ellery on Friday.',
    ],
    [
      'two knives of three',
      'The attacker had three knives, the prosecutor in Ellery said.',
      'Beside the bag lay two knives that were not used in the attack in Ellery.',
    ],
    [
      'a man named, and a victim not yet named',
      'The man shot dead in Ellery was named by police on Saturday as a clerk of 28.',
      'A student was killed whom police in Ellery had not yet named.',
    ],
    [
      'not yet charged, and charged',
      'Police in Ellery have not yet arrested the driver of the lorry.',
      'Police in Ellery arrested the driver of the lorry on Friday.',
    ],
    [
      'alone, and with another',
      'The gunman acted alone, police in Ellery said.',
      'A second gunman took part in the attack in Ellery.',
    ],
    [
      'ruled out, and told',
      'Police in Ellery ruled out a second gunman.',
      'Two gunmen attacked the mall in Ellery, witnesses said.',
    ],
    [
      'several weapons, and one of them',
      'The attackers were armed with blades, guns and bombs, police in Ellery said.',
      'The attackers brandished rifles as they stormed the mall in Ellery.',
    ],
    [
      'knives in a list, and rifles',
      'The attackers used knives, cleavers and assault rifles, police in Ellery said.',
      'The attackers used pistols, witnesses in Ellery said.',
    ],
  ])('%s', (_, a, b) => {
    expect(conflicts(a, b)).toEqual([]);
  });

  it.each([
    [
      'a rifle, and a pistol',
      'The gunman opened fire with a rifle, police in Ellery said.',
      'The gunman opened fire with a pistol, witnesses in Ellery said.',
    ],
    [
      'a man who held a knife, or an axe',
      'The attacker held a knife, witnesses in Ellery said.',
      'The attacker held an axe, witnesses in Ellery said.',
    ],
    [
      'arrested, and not arrested',
      'The driver of the lorry was not arrested, his lawyer in Ellery said.',
      'Police in Ellery arrested the driver of the lorry on Friday.',
    ],
  ])('but: %s', (_, a, b) => {
    expect(conflicts(a, b).length).toBeGreaterThan(0);
  });
});
