import { Workbox } from 'workbox-window';

/** It lies at the site's root, wherever that is: one folder above the scripts. */
const address = new URL(/* @vite-ignore */ '../sw.js', import.meta.url).href;

/**
 * Has the site kept for when there is no network. `onUpdate` is called whenever a newer version is kept and waits, with
 * what changes to it: that loads the page anew, in this window and in no other. Rejects where the worker cannot be had.
 */
export async function registerServiceWorker(onUpdate: (applyUpdate: () => void) => void): Promise<void> {
  const workbox = new Workbox(address);
  let registration: ServiceWorkerRegistration | undefined;
  function applyUpdate() {
    // Another window may have changed to it already.
    if (!registration?.waiting) return location.reload();
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    workbox.messageSkipWaiting();
  }
  workbox.addEventListener('waiting', () => onUpdate(applyUpdate));
  registration = await workbox.register({ immediate: true });
}
