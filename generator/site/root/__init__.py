"""Files at the root of the site: those that robots and hosts look for, and the service worker."""
