// Moves through what is suggested while one types, by the arrow keys; Escape puts it away. htmx fetches it.

const boxOf = suggestions => document.getElementById(suggestions.id.replace('-suggestions', ''))

function step(suggestions, from, by) {
  const links = [...suggestions.querySelectorAll('a')]
  const at = links.indexOf(from) + by
  const next = at < 0 ? boxOf(suggestions) : links[Math.min(at, links.length - 1)]
  next?.focus()
}

for (const suggestions of document.querySelectorAll('.suggestions')) {
  const form = suggestions.closest('form')

  form.addEventListener('keydown', event => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const isInside = suggestions.contains(event.target)
    if (by && (isInside || by > 0) && suggestions.firstElementChild) {
      event.preventDefault()
      step(suggestions, event.target, by)
    } else if (event.key === 'Escape') {
      suggestions.replaceChildren()
      if (isInside) boxOf(suggestions).focus()
    }
  })

  form.addEventListener('focusout', event => {
    if (event.relatedTarget && !form.contains(event.relatedTarget)) suggestions.replaceChildren()
  })

  // a click beside it takes no focus with it
  document.addEventListener('click', event => {
    if (!form.contains(event.target)) suggestions.replaceChildren()
  })
}
