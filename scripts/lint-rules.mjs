/** Two small rules of our own; everything else is configuration in eslint.config.mjs. */

const DIRECTIVE = /^\s*eslint-(disable|enable)/;
const REASON = /\s--\s+\S+/;

/** Whoever silences a rule says why: `// eslint-disable-next-line rule -- the reason`. */
const directiveSaysWhy = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const check = (node, text) => {
      if (!DIRECTIVE.test(text) || text.trim().startsWith('eslint-enable') || REASON.test(text)) return;
      context.report({
        loc: node.loc,
        message: 'Say why the rule is silenced: "eslint-disable-next-line rule -- reason".',
      });
    };
    return {
      Program: () => context.sourceCode.getAllComments().forEach((comment) => check(comment, comment.value)),
      SvelteHTMLComment: (node) => check(node, node.value),
    };
  },
};

/** A comment that promises work belongs in an issue, where somebody finds it. */
const nothingLeftToDo = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          if (/\b(TODO|FIXME|XXX)\b/.test(comment.value)) {
            context.report({ loc: comment.loc, message: 'Do it now, or open an issue for it.' });
          }
        }
      },
    };
  },
};

export default { rules: { 'directive-says-why': directiveSaysWhy, 'nothing-left-to-do': nothingLeftToDo } };
