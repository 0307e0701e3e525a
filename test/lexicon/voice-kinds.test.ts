import { describe, expect, it } from 'vitest';
import { voiceKindOf } from '../../src/lexicon/voice-kinds.js';

describe('the kind of a speaker', () => {
  it.each([
    ['the search and rescue agency', 'rescuers'],
    ['head of the disaster agency', 'officials'],
    ['news agency', 'media'],
    ['harbour news', 'media'],
    ['an officer', null],
    ['officer', 'police'],
    ['police officers', 'police'],
    ['chief executive officer', 'company'],
    ['chief operating officer', 'company'],
    ['general', 'military'],
    ['general director', null],
    ['locals', 'residents'],
    ['local official', 'officials'],
    ['president of the red cross', 'aid groups'],
    ['president of the football federation', null],
    ['president', 'government'],
    ['commissioner of the municipal corporation', 'local government'],
    ['news release', null],
  ])('%s: %s', (words, kind) => expect(voiceKindOf(words.split(' '))).toBe(kind));
});
