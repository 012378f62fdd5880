// Pictures of one page, made small and set side by side; how much of that differs from the one that is kept.
async ([shots, kept]) => {
  const SCALE = 1 / 12
  const LEVELS = 16 // shades of each colour: fewer than the eye sees, so that the file stays small
  const BLOCK = 4 // pixels of the small picture, 48 of the page: letters blur into their line
  const STEP = 20 // of 255: what a block may differ by

  const load = async (png) => createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
  const context = (width, height) => new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true })

  function sheet(images) {
    const sizes = images.map(({ width, height }) => [Math.round(width * SCALE), Math.round(height * SCALE)])
    const wide = sizes.reduce((sum, [width]) => sum + width, 0)
    const drawn = context(wide, Math.max(...sizes.map(([, height]) => height)))
    drawn.imageSmoothingQuality = "high"
    images.reduce((left, image, place) => {
      drawn.drawImage(image, left, 0, ...sizes[place])
      return left + sizes[place][0]
    }, 0)
    const pixels = drawn.getImageData(0, 0, drawn.canvas.width, drawn.canvas.height)
    const step = 255 / (LEVELS - 1)
    pixels.data.forEach((value, place) => (pixels.data[place] = Math.round(value / step) * step))
    drawn.putImageData(pixels, 0, 0)
    return drawn
  }

  /** The mean of each colour in each block of `width` × `height`; what lies outside of the picture is empty. */
  function means(drawn, width, height) {
    const across = Math.ceil(width / BLOCK)
    const found = Array.from({ length: across * Math.ceil(height / BLOCK) }, () => [0, 0, 0, 0])
    drawn.getImageData(0, 0, width, height).data.forEach((value, place) => {
      const pixel = place >> 2
      const block = Math.floor(pixel / width / BLOCK) * across + Math.floor((pixel % width) / BLOCK)
      found[block][place & 3] += value / BLOCK ** 2
    })
    return found
  }

  const now = sheet(await Promise.all(shots.map(load)))
  const blob = await now.canvas.convertToBlob({ type: "image/png" })
  const bytes = Array.from(new Uint8Array(await blob.arrayBuffer()))
  if (!kept) return { bytes, differing: 1 }
  const image = await load(kept)
  const then = context(image.width, image.height)
  then.drawImage(image, 0, 0)
  const size = [Math.max(image.width, now.canvas.width), Math.max(image.height, now.canvas.height)]
  const [old, fresh] = [means(then, ...size), means(now, ...size)]
  const differing = old.filter((block, place) => block.some((mean, color) => Math.abs(mean - fresh[place][color]) > STEP))
  return { bytes, differing: differing.length / old.length }
}
