import type {YAMLError} from 'yaml';

/** Returns a message about a YAML syntax error, in one or two sentences that say what to do. */
export function yamlFault(fault: YAMLError, text: string): string {
  const found = fault.code === 'DUPLICATE_KEY' ? nameAt(text, fault.pos[0]) : foundAt(text, fault.pos[0]);
  const remedy = REMEDIES[fault.code];
  return remedy
    ? `Found ${found}${remedy}`
    : `Found ${found}, which YAML cannot read here: ${fault.message}.`;
}

const REMEDIES: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: ' a second time; expected each name once. Rename one of the two or join them.',
  TAB_AS_INDENT: ', a tab, before a name; expected spaces. Replace the tab with spaces.',
  BAD_INDENT:
    '; expected lines that belong together to start in the same column, and every [ or { to be closed. Check both here and above.',
  BLOCK_AS_IMPLICIT_KEY:
    ', a second colon in one line; expected one "name: value" a line. Put text that holds a colon in quotes.',
  MULTILINE_IMPLICIT_KEY: '; expected "name: value" in one line. Check for a missing colon.',
  MISSING_CHAR: '; expected a closing quote, bracket, colon or comma first. Check what was opened before.',
  BAD_SCALAR_START: ', which cannot start a text; expected quotes around it. Put the text in quotes.',
  UNEXPECTED_TOKEN:
    ', which cannot stand here; expected "name: value". Put text with special signs in quotes.',
  BAD_DQ_ESCAPE:
    ', an unknown escape in double quotes; expected \\\\ for a backslash. Double it or use single quotes.',
  MULTIPLE_DOCS: ', a second document; expected one document. Remove the line "---".',
  NON_STRING_KEY: ' as a name; expected plain text. Name the field with a word.',
  TAG_RESOLVE_FAILED: ', a tag of YAML; expected the value alone. Remove the tag.',
};

function nameAt(text: string, offset: number): string {
  const [name] = /^(?:"[^"]*"|'[^']*'|[^:\n]*)/.exec(text.slice(offset))!;
  return `"${name.replace(/^["']|["']$/g, '')}"`;
}

function foundAt(text: string, offset: number): string {
  const line = text.slice(offset).split('\n', 1)[0]!.trim();
  if (line === '') return 'the end of a line';
  return `"${line.length > 30 ? `${line.slice(0, 30)}…` : line}"`;
}
