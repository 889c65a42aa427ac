/** What WordPress's own script does with a frame that tells its height and knows the secret. */
addEventListener('message', ({ source, data }) => {
  if (!data?.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
  for (const frame of document.querySelectorAll(`iframe[data-secret="${data.secret}"]`)) {
    if (source !== frame.contentWindow || data.message !== 'height') continue;
    frame.height = String(Math.min(1000, Math.max(200, Math.trunc(Number(data.value)))));
  }
});
