// Only in the preview: once a second, a script that reloads the page when its content has changed. A script element
// rather than fetch, because the page's own policy forbids connections.
(() => {
  const state = document.currentScript.dataset.state;
  const look = () => {
    const script = document.createElement('script');
    script.src = `/_changed.js/${state}`;
    script.onload = script.onerror = () => {
      script.remove();
      setTimeout(look, 1000);
    };
    document.head.append(script);
  };
  look();
})();
