// The desk's pages work without this file; it draws the box with the pointer and watches a copy being made.

const frame = document.querySelector('[data-draw-box]')
if (frame) {
  const width = Number(frame.dataset.width)
  const height = Number(frame.dataset.height)
  const shape = frame.querySelector('[data-box]')
  const field = name => document.getElementById('mark-' + name)
  const clamp = (value, least, most) => Math.round(Math.min(Math.max(value, least), most))

  const box = () => ({ x: Number(field('x').value) || 0, y: Number(field('y').value) || 0, width: Number(field('width').value) || 0, height: Number(field('height').value) || 0 })
  const show = () => { for (const [name, value] of Object.entries(box())) shape.setAttribute(name, Math.max(0, value)) }
  const set = values => {
    const x = clamp(values.x, 0, width - 1)
    const y = clamp(values.y, 0, height - 1)
    field('x').value = x
    field('y').value = y
    field('width').value = clamp(values.width, 1, width - x)
    field('height').value = clamp(values.height, 1, height - y)
    show()
  }
  const at = event => {
    const edge = frame.querySelector('img').getBoundingClientRect()
    return { x: clamp((event.clientX - edge.left) / edge.width * width, 0, width), y: clamp((event.clientY - edge.top) / edge.height * height, 0, height) }
  }

  let start = null
  frame.addEventListener('pointerdown', event => {
    if (event.button !== 0) return
    start = at(event)
    frame.setPointerCapture(event.pointerId)
    frame.focus()
    event.preventDefault()
  })
  frame.addEventListener('pointermove', event => {
    if (!start) return
    const now = at(event)
    set({ x: Math.min(start.x, now.x), y: Math.min(start.y, now.y), width: Math.abs(now.x - start.x), height: Math.abs(now.y - start.y) })
  })
  for (const end of ['pointerup', 'pointercancel']) frame.addEventListener(end, () => { start = null })

  const moves = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }
  frame.addEventListener('keydown', event => {
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    const step = event.altKey ? 1 : 8
    const now = box()
    const drawn = now.width > 0 ? now : { x: Math.round(width * 3 / 8), y: Math.round(height / 4), width: Math.round(width / 4), height: Math.round(height / 2) }
    if (event.shiftKey) set({ ...drawn, width: drawn.width + move[0] * step, height: drawn.height + move[1] * step })
    else set({ ...drawn, x: clamp(drawn.x + move[0] * step, 0, width - drawn.width), y: clamp(drawn.y + move[1] * step, 0, height - drawn.height) })
  })
  for (const name of ['x', 'y', 'width', 'height']) field(name).addEventListener('input', show)
  show()
}

const watched = document.querySelector('[data-progress]')
if (watched) {
  const look = async () => {
    try {
      const answer = await fetch(watched.dataset.progress, { headers: { Accept: 'application/json' }, redirect: 'error' })
      if (!answer.ok) return location.reload()
      const { percent, state } = await answer.json()
      if (state !== 'RENDERING') return location.reload()
      watched.querySelector('progress').value = percent
      watched.querySelector('[data-percent]').textContent = percent + '%'
    } catch {
      // The network may be away for a moment; the next look tells.
    }
    setTimeout(look, 1000)
  }
  setTimeout(look, 1000)
}
