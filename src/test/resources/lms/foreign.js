addEventListener('DOMContentLoaded', () => {
  const frame = document.createElement('iframe');
  frame.src = `http://localhost:${location.port}/package/index.html`;
  document.body.append(frame);
});
