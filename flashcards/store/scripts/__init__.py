"""SQL scripts, one a version of the collection file; never edited once released."""
