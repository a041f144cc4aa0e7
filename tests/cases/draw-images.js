// Draws the images of `good/sources-and-media` and of the bad cases about images: `node tests/cases/draw-images.js`.
// They are original works of the Dateline project, dedicated to the public domain (CC0 1.0).
import {writeFileSync} from 'node:fs';
import sharp from 'sharp';

const hills = landscape(900, 600, '#7fa3b8', '#e9d9b5', '#4c6650');
writeFileSync('tests/cases/good/sources-and-media/hills.png', await hills.png({palette: true}).toBuffer());

// As a phone writes it: turned on its side, and with the place where it was taken.
const path = landscape(480, 640, '#c98f6b', '#f3e2c0', '#5b4a3f').rotate(-90);
const photo = await sharp(await path.png().toBuffer())
  .jpeg({quality: 70})
  .withExif({
    IFD0: {Make: 'Dateline'},
    IFD3: {GPSLatitudeRef: 'N', GPSLatitude: '46/1 56/1 53/1', GPSLongitudeRef: 'E', GPSLongitude: '7/1 26/1 51/1'},
  })
  .withMetadata({orientation: 6})
  .toBuffer();
writeFileSync('tests/cases/good/sources-and-media/path.jpg', photo);

const small = await landscape(90, 60, '#7fa3b8', '#e9d9b5', '#4c6650').png().toBuffer();
writeFileSync('tests/cases/bad/media-file-damaged/bridge.png', small.subarray(0, small.length / 2));
writeFileSync('tests/cases/bad/media-file-missing/bridge.png', small);
writeFileSync('tests/cases/bad/media-in-another-format/bridge.png', await sharp(small).gif().toBuffer());

/** A sky over hills and a path between them, in three colours. */
function landscape(width, height, above, below, hill) {
  return sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="${width}" height="${height}" preserveAspectRatio="none">
<linearGradient id="sky" x2="0" y2="1"><stop stop-color="${above}"/><stop offset=".7" stop-color="${below}"/></linearGradient>
<rect width="100" height="100" fill="url(#sky)"/>
<circle cx="72" cy="30" r="6" fill="#fff6da"/>
<path d="M0 62Q25 40 52 60T100 52V100H0Z" fill="${hill}" opacity=".7"/>
<path d="M0 78Q30 58 60 74T100 70V100H0Z" fill="${hill}"/>
<path d="M48 100Q60 88 50 80T58 73" fill="none" stroke="${below}" stroke-width="2.5"/>
</svg>`),
  );
}
