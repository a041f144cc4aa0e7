import {cp, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {crc32} from 'node:zlib';
import sharp from 'sharp';
import {beforeAll, describe, expect, test} from 'vitest';
import {readImage} from '../../../src/build/images/read-image.ts';
import {type ImageBytes, resizeImages} from '../../../src/build/images/resize-images.ts';
import {readCase} from '../../support/read-case.ts';

const CASE = 'tests/cases/good/sources-and-media';
const data = await readCase('sources-and-media');
const filesOf = (name: string) => data.images[name]!.formats.flatMap(({files}) => files);

let root: string;
let resized: ImageBytes;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dateline-images-'));
  await cp(CASE, join(root, 'geo', data.story.slug), {recursive: true});
  resized = await resizeImages({root, stories: 'geo'}, data);
  return () => rm(root, {recursive: true});
});

describe('an image is resized', () => {
  test('to two widths in AVIF, WebP and JPEG, the smallest files first', async () => {
    const found = await Promise.all(
      filesOf('hills.png').map(async ({address}) => {
        const {format, compression, width, height} = await sharp(resized.get(address)).metadata();
        return `${compression ?? format} ${width} × ${height}`;
      }),
    );
    expect(found).toEqual([
      'av1 336 × 224',
      'av1 672 × 448',
      'webp 336 × 224',
      'webp 672 × 448',
      'jpeg 336 × 224',
      'jpeg 672 × 448',
    ]);
    expect([...resized.keys()].sort()).toEqual(
      [...filesOf('hills.png'), ...filesOf('path.jpg')].map(({address}) => address).sort(),
    );
  });

  test('upright, and never wider than it is', async () => {
    const {width, height} = await sharp(`${CASE}/path.jpg`).metadata();
    expect([width, height]).toEqual([640, 480]);
    expect(filesOf('path.jpg').map(each => each.width)).toEqual([336, 480, 336, 480, 336, 480]);
    for (const {address, width} of filesOf('path.jpg')) {
      const shown = await sharp(resized.get(address)).metadata();
      expect([shown.width, shown.height]).toEqual([width, (width * 640) / 480]);
      // The sun is in the upper half, to the right.
      const sun = await colourAt(resized.get(address)!, 0.72, 0.3);
      const ground = await colourAt(resized.get(address)!, 0.2, 0.95);
      expect(sun[2]).toBeGreaterThan(190);
      expect(ground[2]).toBeLessThan(100);
    }
    expect(data.images['path.jpg']).toMatchObject({width: 480, height: 640});
  });

  test('without what its file says of place and camera', async () => {
    const original = await sharp(`${CASE}/path.jpg`).metadata();
    expect(original.exif!.toString('latin1')).toContain('Dateline');
    for (const {address} of filesOf('path.jpg')) {
      const {exif, icc, xmp, iptc, orientation} = await sharp(resized.get(address)).metadata();
      expect({exif, icc, xmp, iptc, orientation}, address).toEqual({});
      expect(Buffer.from(resized.get(address)!).toString('latin1')).not.toContain('Dateline');
    }
  });
});

test('an image that was resized once is not resized again', async () => {
  const [first] = filesOf('hills.png');
  const cache = join(root, 'node_modules/.cache/dateline/images');
  expect((await readdir(cache)).sort()).toEqual([...resized.keys()].sort());
  await writeFile(join(cache, first!.address), 'kept');
  expect(
    Buffer.from((await resizeImages({root, stories: 'geo'}, data)).get(first!.address)!).toString(),
  ).toBe('kept');
});

describe('the name of a resized file', () => {
  test('is another one when the image is', async () => {
    const bytes = await readFile(`${CASE}/hills.png`);
    const other = await sharp(bytes).negate({alpha: false}).png().toBuffer();
    const [hash, otherHash] = (await Promise.all([readImage(bytes), readImage(other)])).map(image =>
      'hash' in image ? image.hash : '',
    );
    expect(filesOf('hills.png')[0]!.address).toBe(`${hash}-336.avif`);
    expect(otherHash).not.toBe(hash);
  });
});

describe('an image is refused', () => {
  test('that is larger than a server should decode', async () => {
    const bytes = Buffer.from(await readFile(`${CASE}/hills.png`));
    // The header of a PNG: its size stands at 16, the checksum of its header at 29.
    bytes.writeUInt32BE(20_000, 16);
    bytes.writeUInt32BE(10_000, 20);
    bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
    expect(await readImage(bytes)).toEqual({
      unreadable: 'Found an image of 200 megapixels; expected at most 100. Make it smaller.',
    });
  });

  test.each([
    ['an empty file', ''],
    ['a text', 'No image at all.'],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
  ])('that is %s', async (_, text) => {
    expect(await readImage(Buffer.from(text))).toEqual({
      unreadable: expect.stringContaining('expected a JPEG, PNG, WebP or AVIF image'),
    });
  });

  test('that ends early', async () => {
    const bytes = await readFile(`${CASE}/path.jpg`);
    expect(await readImage(bytes)).toMatchObject({width: 480, height: 640});
    expect(await readImage(bytes.subarray(0, bytes.length * 0.7))).toHaveProperty('unreadable');
  });
});

/** Red, green and blue at a share of the width and the height. */
async function colourAt(bytes: Uint8Array, x: number, y: number): Promise<number[]> {
  const {data, info} = await sharp(bytes).raw().toBuffer({resolveWithObject: true});
  const at = info.channels * (Math.floor(y * info.height) * info.width + Math.floor(x * info.width));
  return [...data.subarray(at, at + 3)];
}
