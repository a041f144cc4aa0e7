import {parseAst, type Rolldown, Visitor} from 'vite';

/** A reference to a file of the bundle in code: a whole string, or a template without expressions. */
const OWN_FILE = /^(["'`])\.\/[\w-]+\.js\1$/;

/**
 * Makes a bundle's scripts retry a failed import once, at another address: many browsers remember for
 * as long as a page is open that a module failed, and do not request it again (whatwg/html#6768).
 */
export function retryImports(bundle: Rolldown.OutputBundle): void {
  for (const file of Object.values(bundle))
    if (file.type === 'chunk' && /\bimport\(/.test(file.code)) file.code = retried(file.code);
}

/** Parses the code, since a story's text may contain what looks like an import. */
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
