"""What each platform does, a file a family: data, each fact with its source, grade and date."""
