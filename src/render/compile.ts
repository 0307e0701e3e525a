import Handlebars from 'handlebars';

/** Blocks that templates may use; all other logic is in the views. */
export const BLOCKS = ['each', 'if', 'unless'] as const;

/**
 * A template as a function of its view. A variable that the view does not have throws, as does a helper that is not one
 * of BLOCKS. `escaping` says whether values are escaped for HTML.
 */
export function compile<View>(
  template: string,
  partials: Readonly<Record<string, string>>,
  escaping: 'html' | 'none',
): (view: View) => string {
  const options = {
    strict: true,
    knownHelpersOnly: true,
    noEscape: escaping === 'none',
    preventIndent: true,
  };
  const handlebars = Handlebars.create();
  for (const [name, text] of Object.entries(partials))
    handlebars.registerPartial(name, handlebars.compile(text, options));
  return handlebars.compile<View>(template, options);
}
