// The public pages work without this script, except for the QR code. It only saves steps.

const root = document.documentElement;
root.classList.add('js');

const PROGRESS_AFTER = 300;

/** How long after a g the next key still belongs to it. */
const GO_WITHIN = 1500;

/** Says that work is going on, but only when it takes long enough to be noticed. */
function showProgress(form, text) {
  const place = form.querySelector('[data-busy]');
  setTimeout(() => {
    const bar = document.createElement('progress');
    bar.setAttribute('aria-hidden', 'true');
    place.replaceChildren(bar, text ?? place.dataset.busy);
  }, PROGRESS_AFTER);
}

function submitOnce(form, text) {
  if (form.dataset.sent) {
    return;
  }
  form.dataset.sent = 'yes';
  showProgress(form, text);
  form.querySelector('[type=submit]').click();
}

/** Choosing or dropping a file sends it at once. */
function enhanceUpload(form) {
  const input = form.querySelector('input[type=file]');
  const zone = form.querySelector('[data-drop]');
  const tooLarge = document.getElementById('too-large');
  const send = () => {
    if (!input.files.length) {
      return;
    }
    const large = input.files[0].size > Number(form.dataset.upload);
    tooLarge.hidden = !large;
    if (large) {
      form.reset();
      tooLarge.focus();
    } else {
      submitOnce(form);
    }
  };
  input.addEventListener('change', send);
  const over = (on) => (event) => {
    event.preventDefault();
    zone.classList.toggle('over', on);
  };
  document.addEventListener('dragover', over(true));
  document.addEventListener('dragleave', over(false));
  document.addEventListener('drop', (event) => {
    over(false)(event);
    if (event.dataTransfer.files.length) {
      input.files = event.dataTransfer.files;
      send();
    }
  });
}

/** A request that a phone scanned as a QR code comes in the fragment, which browsers send to no server. */
function takeScannedRequest(form) {
  const request = new URLSearchParams(location.hash.slice(1)).get('request');
  if (!request) {
    return;
  }
  history.replaceState(null, '', location.pathname);
  form.closest('details').open = true;
  form.querySelector('textarea').value = request;
  submitOnce(form);
}

/** The word of a link in a mail comes in the fragment, too: it is sent on as a form. */
function takeLink(form) {
  const word = location.hash.slice(1);
  if (!word) {
    return;
  }
  history.replaceState(null, '', location.pathname);
  document.getElementById(form.dataset.link).value = word;
  form.querySelector('[type=submit]').click();
}

/** Shows a password while it is typed, for who is alone. */
function enhanceReveal(button) {
  const input = document.getElementById(button.dataset.reveal);
  const [show, hide] = [button.firstChild.data, button.dataset.hide];
  const reveal = (shown) => {
    input.type = shown ? 'text' : 'password';
    button.firstChild.data = shown ? hide : show;
  };
  button.addEventListener('click', () => reveal(input.type === 'password'));
  input.form.addEventListener('submit', () => reveal(false));
}

function enhanceCopy(button) {
  const said = button.nextElementSibling;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
    said.textContent = button.dataset.copied;
    setTimeout(() => { said.textContent = ''; }, 6000);
  });
}

/** Phones hand the license on as a text file: browsers refuse to share endings that they do not know. */
function enhanceShare(button) {
  const text = document.getElementById(button.dataset.share).textContent;
  const file = new File([text], button.dataset.name + '.txt', { type: 'text/plain' });
  if (!navigator.canShare?.({ files: [file] })) {
    return;
  }
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.share({ files: [file] });
    } catch (refused) {
      if (refused.name !== 'AbortError') {
        document.getElementById('share-failed').textContent = button.dataset.failed;
      }
    }
  });
}

/** A click anywhere on a row opens what the row is about; the name in it is the link for everybody else. */
function openRows(event) {
  const row = event.target.closest('tr[data-open]');
  if (row && !event.target.closest('a, button, input, label, code') && !getSelection().toString()) {
    row.querySelector('th a').click();
  }
}

/** Fields that say nothing do not make addresses longer. */
function sendShort(event) {
  if (event.target.matches('form[data-filters]')) {
    const silent = [...event.target.elements].filter((field) => field.name && !field.value);
    silent.forEach((field) => { field.disabled = true; });
    setTimeout(() => silent.forEach((field) => { field.disabled = false; }));
  }
}

/** What a page says of itself is announced only when it changes after the page is there. */
function announce(status) {
  setTimeout(() => status.append('\u00a0'), PROGRESS_AFTER);
}

const SHORTCUTS = 'portal-shortcuts';

/** "/" and Ctrl+K lead to the search, "/" only where nothing is being typed. */
function enhanceSearch(field) {
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input, select, textarea, [contenteditable]');
    const slash = event.key === '/' && !typing && localStorage.getItem(SHORTCUTS) !== 'off' && !event.ctrlKey && !event.altKey && !event.metaKey;
    const command = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (slash || command) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
}

/** The button below a table says how many rows are chosen. */
function countChosen(form) {
  const button = form.querySelector('[data-many]');
  const count = () => {
    const chosen = form.querySelectorAll('input:checked').length;
    button.textContent = chosen === 1 ? button.dataset.one : button.dataset.many.replace('#', chosen);
  };
  form.addEventListener('change', count);
  if (form.querySelector('input:checked')) {
    count();
  }
}

/** Keys that act alone can be switched off (WCAG 2.2, 2.1.4), and never act where something is typed. */
function enhanceShortcuts(sheet) {
  const on = document.getElementById('shortcuts-on');
  on.checked = localStorage.getItem(SHORTCUTS) !== 'off';
  on.addEventListener('change', () => localStorage.setItem(SHORTCUTS, on.checked ? 'on' : 'off'));
  document.querySelectorAll('[data-shortcuts]').forEach((button) => {
    button.addEventListener('click', () => sheet.showModal());
  });
  let going = 0;
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest?.('input:not([type=checkbox]), textarea, select, [contenteditable]');
    if (!on.checked || typing || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const place = Date.now() - going < GO_WITHIN && sheet.querySelector(`[data-go="${CSS.escape(event.key)}"]`);
    going = event.key === 'g' ? Date.now() : 0;
    if (place) {
      location.assign(place.href);
    } else if (event.key === '?' && !sheet.open) {
      sheet.showModal();
    }
  });
}

/** How often a page that shows what others do asks again, in seconds, where it does not say so itself. */
const ASKED_AGAIN = 45;

/** Somebody who did nothing for so long gets no fresher page: asking keeps a login alive. */
const THERE_FOR = 300000;

/** Puts what has changed meanwhile in the place of these parts of the page; what has the focus stays as it is. */
async function renew(address, parts) {
  const answer = await fetch(address, { headers: { Accept: 'text/html' } });
  if (!answer.ok || answer.redirected) {
    return false;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  parts.forEach((part) => {
    const fresh = page.getElementById(part.id);
    if (fresh && fresh.innerHTML !== part.innerHTML && !part.contains(document.activeElement)) {
      part.innerHTML = fresh.innerHTML;
      part.querySelectorAll('[data-copy]').forEach(enhanceCopy);
    }
    if (fresh && 'refresh' in fresh.dataset) {
      part.dataset.refresh = fresh.dataset.refresh;
    }
  });
  return true;
}

/** Parts of a page that show what others do are kept fresh while somebody is there. */
function keepFresh(parts) {
  let active = Date.now();
  ['keydown', 'pointerdown', 'pointermove'].forEach((kind) => {
    document.addEventListener(kind, () => { active = Date.now(); }, { passive: true });
  });
  const next = () => {
    const often = parts.map((part) => Number(part.dataset.refresh)).filter((seconds) => seconds > 0);
    setTimeout(async () => {
      const there = Date.now() - active < THERE_FOR && !document.hidden;
      if (!there || await renew(location.href, parts).catch(() => true)) {
        next();
      }
    }, Math.min(ASKED_AGAIN, ...often) * 1000);
  };
  next();
}

/** A list narrows down while its search field is typed into; Enter sends the form as ever. */
function searchWhileTyping(form) {
  const list = document.getElementById('list');
  let waiting = 0;
  form.querySelector('input[type=search]')?.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const said = [...new FormData(form)].filter(([, value]) => value);
      const address = `${form.getAttribute('action')}?${new URLSearchParams(said)}`;
      if (await renew(address, [list]).catch(() => false)) {
        history.replaceState(null, '', address);
      }
    }, PROGRESS_AFTER);
  });
}

/** Fields that follow from a choice are put in its place at once; without a script, the button beside it does that. */
function followChoice(choice) {
  let asked = 0;
  choice.addEventListener('change', async () => {
    asked += 1;
    const turn = asked;
    const said = new URLSearchParams(new FormData(choice.form));
    said.set('do', choice.id);
    const answer = await fetch(choice.form.action, { method: 'POST', body: said });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    // Whoever chooses by keys changes it with each key: only the last answer counts.
    if (answer.ok && turn === asked) {
      replaceParts(document.getElementById(choice.dataset.follow), page);
    }
  });
}

// What was typed meanwhile stays, and so does the cursor.
function replaceParts(parts, page) {
  const focused = parts.contains(document.activeElement) ? document.activeElement.id : '';
  const typed = [...parts.querySelectorAll('input')].map((field) => [field.id, field.value]);
  parts.innerHTML = page.getElementById(parts.id).innerHTML;
  typed.forEach(([id, value]) => {
    const field = document.getElementById(id);
    if (field) {
      field.value = value;
    }
  });
  if (focused) {
    document.getElementById(focused)?.focus();
  }
}

function ready() {
  document.querySelectorAll('form[data-selection]').forEach(countChosen);
  document.querySelectorAll('dialog.shortcuts').forEach(enhanceShortcuts);
  document.addEventListener('click', openRows);
  document.addEventListener('submit', sendShort);
  document.querySelectorAll('[data-announce]').forEach(announce);

  document.querySelectorAll('[data-live] form[data-filters]').forEach(searchWhileTyping);
  const fresh = [...document.querySelectorAll('[data-refresh]')];
  if (fresh.length) {
    keepFresh(fresh);
  }

  document.querySelectorAll('[data-follow]').forEach(followChoice);
  document.querySelectorAll('[data-search]').forEach(enhanceSearch);
  document.querySelectorAll('form[data-upload]').forEach(enhanceUpload);
  document.querySelectorAll('form[data-scan]').forEach(takeScannedRequest);
  document.querySelectorAll('[data-copy]').forEach(enhanceCopy);
  document.querySelectorAll('[data-reveal]').forEach(enhanceReveal);
  document.querySelectorAll('[data-share]').forEach(enhanceShare);
  document.querySelectorAll('form[data-once]').forEach((form) => {
    form.addEventListener('submit', (event) => {
      if (form.dataset.sent) {
        event.preventDefault();
      }
      form.dataset.sent = 'yes';
      showProgress(form);
    });
  });
  document.querySelectorAll('form[data-link]').forEach(takeLink);
}

addEventListener('hashchange', () => {
  document.querySelectorAll('form[data-scan]').forEach(takeScannedRequest);
  document.querySelectorAll('form[data-link]').forEach(takeLink);
});

// A page that comes back by the browser's Back button is as good as new.
addEventListener('pageshow', (event) => {
  if (event.persisted) {
    document.querySelectorAll('form').forEach((form) => {
      delete form.dataset.sent;
      form.reset();
      form.querySelector('[data-busy]')?.replaceChildren();
    });
  }
});

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', ready);
} else {
  ready();
}

/** Enter takes the suggestion that the arrow keys reached; with none of them it sends the form, as in any field. */
document.addEventListener('keydown', event => {
  const field = event.target;
  if (event.key === 'Enter' && field.matches?.('.ui-autocomplete-input') && !field.hasAttribute('aria-activedescendant')) {
    event.preventDefault();
    event.stopPropagation();
    field.form.requestSubmit(field.form.querySelector('[type=submit]'));
  }
}, true);
