import {execFileSync} from 'node:child_process';
import {whyMissing} from './debian-packages.ts';

/** Why the words of a PDF cannot be read, or `undefined` if they can. */
export const whyNoWords = whyMissing(['pdftotext'], ['poppler-utils']);

/** How many pages a PDF has. */
export function pdfPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The words of a PDF, or of one of its pages, with single spaces. */
export function pdfWords(pdf: Buffer, page?: number): string {
  const pages = page ? ['-f', `${page}`, '-l', `${page}`] : [];
  return execFileSync('pdftotext', [...pages, '-', '-'], {input: pdf, encoding: 'utf8'}).replace(/\s+/g, ' ');
}
