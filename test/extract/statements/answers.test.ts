import { describe, expect, it } from 'vitest';
import { answersIn } from '../../../src/extract/statements/answers.js';
import type { Answer } from '../../../src/model/index.js';
import { parsed } from '../../../src/text/parsed.js';
import basic from '../../specs/answers.json' with { type: 'json' };
import accounts from '../../specs/answers-accounts.json' with { type: 'json' };
import circumstances from '../../specs/answers-circumstances.json' with { type: 'json' };
import steps from '../../specs/answers-steps.json' with { type: 'json' };
import { readText } from '../../support/read-text.js';

const specs = {
  told: [...basic.told, ...accounts.told, ...steps.told, ...circumstances.told],
  silent: [...basic.silent, ...accounts.silent, ...steps.silent, ...circumstances.silent],
};

const answers = (text: string, question: string): Answer[] =>
  answersIn(parsed(text).tokens)
    .map((a) => a.answer)
    .filter((a) => a.question === question);

describe('a question that an event answers once', () => {
  it.each(specs.told as [string, string, string, string][])('%s', (text, question, label, stance) => {
    expect(answers(text, question)).toContainEqual(expect.objectContaining({ label, stance }));
  });
});

describe('a sentence that answers another question', () => {
  it.each(specs.silent as [string, string][])('%s', (text, question) => {
    expect(answers(text, question)).toEqual([]);
  });
});

describe('an answer as a claim', () => {
  it.each([
    ['What the motive for the raid was remains unclear.', 'What the motive for the raid was remains unclear'],
    ['In the raid the motive was unclear.', 'motive was unclear'],
  ])('has the word that asks: %s', (text, quote) => {
    const told = readText(text).claims.filter((c) => c.kind === 'attribution' && c.answer?.question === 'motive');
    expect(told.map((c) => c.evidence.quote)).toEqual([quote]);
  });

  it('is quoted with the words that tell it, and has their speaker', () => {
    const claims = readText('The mayor said the fire was caused by an electrical fault.').claims;
    const claim = claims.find((c) => c.kind === 'attribution' && c.answer !== undefined);
    expect(claim).toMatchObject({ speaker: 'mayor', answer: { question: 'cause', of: 'fire', label: 'electrical' } });
    expect(claim!.evidence.quote).toContain('caused by an electrical fault');
  });

  it('is of somebody whom a surname alone names, where the article tells that it is one', () => {
    const party = (text: string) =>
      readText(text).claims.flatMap((c) => (c.kind === 'attribution' ? (c.answer?.party ?? []) : []));
    const told = 'Harrow suffered minor injuries.';
    expect(party(`Tom Harrow, 20, a roofer, was found on Monday. ${told}`)).toContainEqual(
      expect.objectContaining({ name: 'harrow' }),
    );
    expect(party(told)).toEqual([]);
  });

  it.each([
    ['The minister called it a "gross and deliberate provocation".', ['gross', 'deliberate']],
    ['The minister called it a "rude provocation".', ['rude']],
  ])('is a description in quotation marks: %s', (text, words) => {
    const described = readText(text).claims.flatMap((c) => (c.kind === 'attribution' ? (c.answer ?? []) : []));
    expect(described).toContainEqual(expect.objectContaining({ question: 'described', of: 'provocation', words }));
  });

  it.each([
    ['"We are extending full, warm support to the town," the minister said.', ['full', 'warm']],
    ['The minister said that they "secured all proper support".', ['proper']],
    ['The minister spoke of "outstanding full support".', ['outstanding', 'full']],
  ])('holds no verb of which the thing is the object: %s', (text, words) => {
    const described = readText(text).claims.flatMap((c) => (c.kind === 'attribution' ? (c.answer ?? []) : []));
    expect(described.filter(({ of }) => of === 'support').map((found) => found.words)).toEqual([words]);
  });
});

describe('those to whom it happened', () => {
  it.each([
    ['Five crew members were asleep.', { sort: 'crew', count: 5 }],
    ['Every member of the crew was asleep.', { sort: 'crew', count: null }],
    ['The crew was awake.', { sort: 'crew', count: null }],
    ['A member of staff was seriously injured.', { sort: 'worker', count: 1 }],
    ['Two members of the club were seriously injured.', { sort: 'member', count: 2 }],
  ])('are told of members by what they are members of: %s', (text, party) => {
    const found = readText(text).claims.flatMap((c) => (c.kind === 'attribution' ? (c.answer?.party ?? []) : []));
    expect(found).toEqual([expect.objectContaining(party)]);
  });
});
