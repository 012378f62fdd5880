"""What lies at the root of the site: files that robots and hosts look for, and the service worker."""
