"""What an archive of many articles costs to build and to read, beside the same articles built by others."""
