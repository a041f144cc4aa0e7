import {execFileSync} from 'node:child_process';
import {installPackages, mayInstall, onPath} from './debian-packages.ts';

/** Whether the words of a PDF can be read: Debian's `poppler-utils` are there, or could be installed. */
export const canReadPdf = findPdftotext();

function findPdftotext(): boolean {
  if (onPath('pdftotext')) return true;
  if (mayInstall()) {
    try {
      installPackages(['poppler-utils']);
      return true;
    } catch {
      // Said below.
    }
  }
  console.log('The words of printed pages are not tested: there is no `pdftotext`. Install poppler-utils.');
  return false;
}

/** How many pages a PDF has. */
export function pdfPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** The words of a PDF, or of one of its pages, with single spaces. */
export function pdfWords(pdf: Buffer, page?: number): string {
  const pages = page ? ['-f', `${page}`, '-l', `${page}`] : [];
  return execFileSync('pdftotext', [...pages, '-', '-'], {input: pdf, encoding: 'utf8'}).replace(/\s+/g, ' ');
}
