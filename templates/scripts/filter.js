// Filters the report by source, kind and verdict. The report is whole without it: the form is shown by this script alone.
(function () {
  'use strict';
  var form = document.getElementById('filter');
  if (!form) return;
  var entries = document.querySelectorAll('[data-entry]');

  function matches(entry) {
    var source = form.elements.source.value;
    var kind = form.elements.kind.value;
    var verdict = form.elements.verdict.value;
    var data = entry.dataset;
    return (
      (!source || data.articles.split(' ').indexOf(source) >= 0) &&
      (!kind || data.kind === kind) &&
      (!verdict || data.verdict === verdict)
    );
  }

  function apply() {
    var shown = 0;
    entries.forEach(function (entry) {
      var match = matches(entry);
      entry.classList.toggle('filtered', !match);
      if (match) shown += 1;
    });
    var all = shown === entries.length;
    form.querySelector('output').textContent = all ? '' : shown === 0 ? 'Nothing in the report matches.' : shown + ' of ' + entries.length + ' entries shown';
  }

  form.addEventListener('change', apply);
  form.addEventListener('submit', function (event) {
    event.preventDefault();
  });
  form.addEventListener('reset', function () {
    setTimeout(apply);
  });
  form.hidden = false;
  apply();
})();
