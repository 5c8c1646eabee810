/** Opens the menu of a narrow page. Where scripts do not run, the style sheet leaves it open and the button away. */
export function openMenu(): void {
  const button = document.querySelector<HTMLButtonElement>('button.menu');
  const doors = document.querySelector<HTMLElement>('#doors');
  if (button === null || doors === null) return;
  button.addEventListener('click', () => {
    button.setAttribute('aria-expanded', String(doors.classList.toggle('open')));
  });
}
