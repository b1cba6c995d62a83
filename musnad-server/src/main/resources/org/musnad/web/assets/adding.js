// Shows how far adding has come: the server says that something is new, and the page takes its part of itself anew.
(() => {
  const job = document.getElementById('job');
  if (!job || !window.EventSource) {
    return;
  }
  const events = new EventSource(job.dataset.events);
  let asking = false;
  let again = false;
  const renew = async () => {
    if (asking) {
      again = true;
      return;
    }
    asking = true;
    try {
      const answer = await fetch(location.pathname, { cache: 'no-store' });
      if (answer.ok) {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const open = [...job.querySelectorAll('details')].map((details) => details.open);
        job.replaceChildren(...page.getElementById('job').childNodes);
        job.querySelectorAll('details').forEach((details, i) => { details.open = Boolean(open[i]); });
      }
    } finally {
      asking = false;
    }
    if (again) {
      again = false;
      setTimeout(renew, 300);
    }
  };
  events.addEventListener('step', renew);
  events.addEventListener('done', () => { events.close(); renew(); });
})();
