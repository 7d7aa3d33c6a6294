// The roster file as it is sent: with what the organizer said its columns are.
export function formOf(state) {
  const form = new FormData();
  form.set('file', state.file, state.file.name);
  form.set('columns', JSON.stringify(state.said));
  if (state.confirmed) form.set('confirmed', 'true');
  return form;
}
