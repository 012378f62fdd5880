"""Measurements that are run by hand: speed against plain tools on the same machine in the same run."""
