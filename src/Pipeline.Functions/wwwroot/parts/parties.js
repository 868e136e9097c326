// Who takes part.

import { h } from '../dom.js';
import { named } from '../words.js';

const country = (party) => (party.country ? named('country', party.country, party.countryName || party.country) : '');
const office = (party) => (party.office ? named('office', party.office) : '');

function name(party) {
  if (party.kind === 'country') return country(party) || party.name || party.rawText;
  if (party.name && party.name === party.office) return office(party);
  return party.name || [office(party), country(party)].filter(Boolean).join(', ') || party.rawText;
}

function one(party) {
  const shown = name(party);
  const roles = party.name && party.kind !== 'country' ? [party.office === party.name ? '' : office(party), country(party)] : [];
  const role = roles.filter((part) => part && part !== shown).join(', ');
  return h('span.party', { title: party.rawText }, h('span.name', { text: shown }), role ? h('span.role', { text: role }) : null);
}

const joined = (parties, mark) => parties.flatMap((party, i) => [i > 0 ? h('span.link', { 'aria-hidden': 'true', text: mark }) : null, one(party)]);

/** "Vladimir Putin ↔ Donald Trump", "Mỹ → Nga, Iran". */
export function who(event) {
  const actors = event.actors ?? [];
  const recipients = event.recipients ?? [];
  if (!recipients.length) return h('span.who', {}, joined(actors, actors.length === 2 ? '↔' : '·'));
  return h('span.who', {}, joined(actors, '·'), h('span.link', { text: '→' }), joined(recipients, '·'));
}

/** The same as plain text. */
export const whoText = (event) =>
  [event.actors, event.recipients].map((side) => (side ?? []).map(name).join(', ')).filter(Boolean).join(' → ');
