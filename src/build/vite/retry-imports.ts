import {parseAst, type Rolldown, Visitor} from 'vite';

/** A file of the bundle as the text of code has it: a whole string, or a template without anything to fill in. */
const OWN_FILE = /^(["'`])\.\/[\w-]+\.js\1$/;

/**
 * Has a bundle's scripts ask once more, at another address, for a script that could not be loaded: many browsers remember for
 * as long as a page is open that a module failed, and do not ask for it again (whatwg/html#6768).
 */
export function retryImports(bundle: Rolldown.OutputBundle): void {
  for (const file of Object.values(bundle))
    if (file.type === 'chunk' && /\bimport\(/.test(file.code)) file.code = retried(file.code);
}

/** The code is parsed, since a story's own words may have what looks like an import. */
function retried(code: string): string {
  const parts: string[] = [];
  let done = 0;
  new Visitor({
    ImportExpression({start, end, source, options}) {
      const script = code.slice(source.start, source.end);
      if (options || !OWN_FILE.test(script)) return;
      parts.push(code.slice(done, start), `(u=>import(u).catch(()=>import(u+"?"+Date.now())))(${script})`);
      done = end;
    },
  }).visit(parseAst(code));
  return parts.join('') + code.slice(done);
}
