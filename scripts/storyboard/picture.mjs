/** No picture of the storyboard is larger, bytes. */
const MOST = 60_000;

/**
 * Screenshots side by side as one WebP, by the browser's own encoder, at the best quality that stays under 60 kB.
 * @param {import('playwright').Page} page any open page; its policy must allow data addresses
 * @param {Buffer[]} shots PNG
 */
export const besideEachOther = async (page, shots) => {
  const bytes = await page.evaluate(
    async ([pngs, most]) => {
      const images = await Promise.all(pngs.map(async (data) => createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())));
      const scale = images.length > 1 ? 0.625 : Math.min(1, 900 / images[0].width);
      const gap = 12;
      const height = Math.round(Math.max(...images.map((image) => image.height)) * scale);
      const width = images.reduce((sum, image) => sum + Math.round(image.width * scale), gap * (images.length - 1));
      const canvas = new OffscreenCanvas(width, height);
      const pen = canvas.getContext('2d');
      pen.imageSmoothingQuality = 'high';
      pen.fillStyle = '#fff';
      pen.fillRect(0, 0, width, height);
      let x = 0;
      for (const image of images) {
        pen.drawImage(image, x, 0, Math.round(image.width * scale), Math.round(image.height * scale));
        x += Math.round(image.width * scale) + gap;
      }
      for (let quality = 0.86; ; quality -= 0.06) {
        const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
        if (blob.size < most || quality < 0.3) return [...new Uint8Array(await blob.arrayBuffer())];
      }
    },
    [shots.map((png) => png.toString('base64')), MOST],
  );
  return Buffer.from(bytes);
};
