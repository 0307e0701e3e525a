import model from 'wink-eng-lite-web-model';
import winkNLP, { type Document } from 'wink-nlp';

/** What is read here of wink-nlp's core model: the words it knows, with those it has met added behind. */
interface CoreModel {
  /** Names of what it works out of each word that it does not know, among others. */
  readonly packing: { readonly efList: readonly string[] };
  readonly features: { readonly lexeme: { readonly list: string[]; readonly hash: Record<string, number> } };
}

/** wink-nlp keeps the number of a word in 20 bits. A sentence of a thousand new words still fits above this. */
const MOST_WORDS = 2 ** 20 - 2 ** 12;

/** wink-nlp, asked for one text after another. */
export interface Tagger {
  readonly its: ReturnType<typeof winkNLP>['its'];
  /** `text` tokenized and tagged, the same whatever was read before. The result is good until the next call. */
  read(text: string): Document;
}

/**
 * wink-nlp's tokenizer and tagger without memory. By itself it remembers each word that is not in its lexicon, in the form it
 * first met it, and takes it whole when it comes again: a stray "Brill's>" in one article would then make a single word of
 * every later "Brill's". So the words of the last text are forgotten before the next one is read, but for those that it takes whole
 * and tags alike in any case: plain letters. Most words that it does not know are such, names that come again and again.
 */
export function createTagger(): Tagger {
  let { nlp, words, known } = load();
  return {
    its: nlp.its,
    read(text) {
      if (words.list.length > MOST_WORDS) ({ nlp, words, known } = load());
      for (; known < words.list.length; known++) {
        const word = words.list[known]!;
        if (!isPlain(word, words.list[known - 1]!)) delete words.hash[word];
      }
      return nlp.readDoc(text);
    },
  };
}

const LETTERS = /^[a-zA-Z]{3,}$/;

/** True for a word of plain letters that was met as such, not as the small form of the one before it ("\u212aelvin" with the sign of the unit). */
const isPlain = (word: string, before: string): boolean =>
  LETTERS.test(word) && (LETTERS.test(before) || before.toLowerCase() !== word);

/** The part of the model that tagging does not use; loading it would copy it anew each time. */
const unused = { machines: '[]', transformers: [undefined] };

/** All that is read here of a word that the model does not know; its shape, case, beginning and ending take longer than its tag. */
const READ = ['pos'];

function load() {
  const whole = (model as unknown as { core(): CoreModel }).core();
  const core = { ...whole, packing: { ...whole.packing, efList: READ } };
  const nlp = winkNLP({ ...model, core: () => core, metaCER: () => unused } as never, ['pos']);
  const words = core.features.lexeme;
  return { nlp, words, known: words.list.length };
}
