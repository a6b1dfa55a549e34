/**
 * Let links within a report lead to their place without a new address: the app keeps its screens there.
 *
 * @returns What ends it.
 */
export function stayOnScreen(report: HTMLElement): () => void {
  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a[href^="#"]:not([href^="#/"])');
    if (!link) return;
    event.preventDefault();
    const place = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    if (!place) return;
    const fold = place.closest('details');
    if (fold) fold.open = true;
    place.scrollIntoView();
    const focused = place.matches('tr') ? place.querySelector<HTMLElement>('th') : place;
    focused?.setAttribute('tabindex', '-1');
    focused?.focus({ preventScroll: true });
  };
  report.addEventListener('click', follow);
  return () => report.removeEventListener('click', follow);
}
