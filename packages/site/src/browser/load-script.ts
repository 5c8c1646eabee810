/** Loads a script that lies beside the page and sets a global. That works from a file too, and no request is made by hand. */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`no script at ${address}`)));
    document.head.append(script);
  });
}
