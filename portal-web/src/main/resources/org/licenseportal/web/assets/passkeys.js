// Makes passkeys and logs in with them (WebAuthn). A browser that cannot shows none of it.

/** What is binary travels as base64url. */
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));

function text(buffer) {
  const letters = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** What the server asks for, as the browser takes it. */
function wanted(asked) {
  const options = { ...asked, challenge: bytes(asked.challenge) };
  if (asked.user) {
    options.user = { ...asked.user, id: bytes(asked.user.id) };
    options.excludeCredentials = asked.excludeCredentials.map((known) => ({ ...known, id: bytes(known.id) }));
  }
  return options;
}

/** What the passkey answers, as the server takes it: the parts with dots between. */
function answer({ rawId, response }) {
  const parts = response.attestationObject
    ? [response.clientDataJSON, response.attestationObject]
    : [response.clientDataJSON, rawId, response.authenticatorData, response.signature, response.userHandle ?? []];
  return parts.map(text).join('.');
}

/** Says why nothing came of it, in words of the page. */
function say(form, reason) {
  const place = form.querySelector('[data-said]');
  const words = document.createElement('span');
  words.textContent = place.dataset[reason];
  place.replaceChildren(form.querySelector('template').content.cloneNode(true), words);
}

function reasonOf(failure) {
  const reasons = { NotAllowedError: 'cancelled', AbortError: 'cancelled', InvalidStateError: 'known' };
  return reasons[failure.name] ?? 'failed';
}

/** Asks the server what to ask for; nothing when it wants something else first, as a login or the password. */
async function ask(form) {
  const asked = await fetch(form.dataset.passkey, { method: 'POST' });
  if (asked.status === 429) {
    say(form, 'many');
  } else if (asked.ok && !asked.redirected) {
    return wanted(await asked.json());
  } else {
    form.submit();
  }
  return null;
}

async function send(form) {
  const publicKey = await ask(form);
  if (publicKey) {
    const credential = await (publicKey.user ? navigator.credentials.create({ publicKey }) : navigator.credentials.get({ publicKey }));
    form.elements.passkey.value = answer(credential);
    form.submit();
  }
}

/** One ceremony at a time. A form whose own fields are empty goes to the server, which says what is missing. */
function enhance(form) {
  const busy = form.querySelector('[data-waiting]');
  let going = false;
  form.hidden = false;
  form.addEventListener('submit', async (event) => {
    if ([...form.querySelectorAll('input[type=text]')].some((field) => !field.value.trim())) {
      return;
    }
    event.preventDefault();
    if (going) {
      return;
    }
    going = true;
    form.querySelector('[data-said]').replaceChildren();
    busy.textContent = busy.dataset.waiting;
    try {
      await send(form);
    } catch (failure) {
      say(form, reasonOf(failure));
    }
    busy.textContent = '';
    going = false;
  });
}

function ready() {
  if (window.PublicKeyCredential && navigator.credentials?.get) {
    document.querySelectorAll('[data-no-passkeys]').forEach((note) => { note.hidden = true; });
    document.querySelectorAll('form[data-passkey]').forEach(enhance);
  }
}

if (document.readyState === 'loading') {
  document.addEventListener('DOMContentLoaded', ready);
} else {
  ready();
}
