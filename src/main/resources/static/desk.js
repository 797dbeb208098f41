// Everything works without this file; it only makes some things quicker.
import { initAll } from '/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()

// The newest line of a conversation is in view when its page opens.
const latest = document.querySelector('[data-latest]')
if (latest && !document.querySelector('.govuk-error-summary')) {
  latest.scrollIntoView({ block: 'nearest' })
}

// Return sends what was written in the chat; Shift and Return begin a new line.
for (const box of document.querySelectorAll('textarea[data-return-sends]')) {
  box.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && matchMedia('(pointer: fine)').matches) {
      event.preventDefault()
      if (box.value.trim()) box.form.requestSubmit()
    }
  })
}
